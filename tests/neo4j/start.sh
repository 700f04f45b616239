#!/usr/bin/env bash
# Starts a real Neo4j Community from Maven Central (JDK 17 and Maven, no Docker) and stays in the foreground.
# Usage: NEO4J_PASSWORD=… tests/neo4j/start.sh PORT DATA-FOLDER     prints "Neo4j is ready at bolt://…"; SIGTERM ends it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
port=${1:?a port} data=${2:?a data folder}
: "${NEO4J_PASSWORD:?of eight characters or more}"
libraries=$("$here/libraries.sh")
opens=()
for package in java.lang java.lang.reflect java.nio java.io java.net sun.nio.ch java.util.concurrent; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
exec java -Xmx1g "${opens[@]}" -cp "$libraries/*" "$here/StartNeo4j.java" "$port" "$data" "$here/../../docker-compose.yml"
