import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Neo4j Community with Bolt on a loopback port and a password, under the limits that docker-compose.yml sets. */
class StartNeo4j {
  public static void main(String[] args) {
    var port = Integer.parseInt(args[0]);
    var data = Path.of(args[1]).toAbsolutePath();
    var password = System.getenv("NEO4J_PASSWORD");
    var address = new SocketAddress("127.0.0.1", port);
    var dbms = new DatabaseManagementServiceBuilder(data)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(HttpsConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.allow_file_urls, false)
        .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(1))
        .setConfig(GraphDatabaseSettings.memory_transaction_max_size, 256L << 20)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
    dbms.database("system").executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password SET PASSWORD CHANGE NOT REQUIRED", Map.of("password", password));
    System.out.println("Neo4j is ready at bolt://127.0.0.1:" + port);
  }
}
