import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Neo4j Community with Bolt on a loopback port and a password, under the very settings that docker-compose.yml gives it. */
class StartNeo4j {
  public static void main(String[] args) throws IOException {
    var port = Integer.parseInt(args[0]);
    var data = Path.of(args[1]).toAbsolutePath();
    var password = System.getenv("NEO4J_PASSWORD");
    var address = new SocketAddress("127.0.0.1", port);
    var dbms = new DatabaseManagementServiceBuilder(data)
        .loadPropertiesFromFile(composeSettings(Path.of(args[2])))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(HttpsConnector.enabled, false)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
    dbms.database("system").executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password SET PASSWORD CHANGE NOT REQUIRED", Map.of("password", password));
    System.out.println("Neo4j is ready at bolt://127.0.0.1:" + port);
  }

  /** NEO4J_a_b__c stands for the setting a.b_c. A name or value that Neo4j does not know keeps it from starting. */
  private static Path composeSettings(Path compose) throws IOException {
    var settings = new ArrayList<String>();
    settings.add("server.config.strict_validation.enabled=true");
    var line = Pattern.compile("^ +NEO4J_([a-z]\\w*): \"?([^\"\n]*)\"?$", Pattern.MULTILINE).matcher(Files.readString(compose));
    while (line.find()) {
      var name = line.group(1).replace("__", "\0").replace('_', '.').replace('\0', '_');
      if (!name.equals("server.memory.heap.max_size")) settings.add(name + "=" + line.group(2)); // the JVM's own
    }
    return Files.write(Files.createTempFile("neo4j", ".conf"), settings);
  }
}
