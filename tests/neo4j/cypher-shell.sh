#!/usr/bin/env bash
# Neo4j's own cypher-shell from Maven Central. Usage: tests/neo4j/cypher-shell.sh -a bolt://… -u USER -p PASSWORD [QUERY]
set -euo pipefail
libraries=$("$(dirname "$0")/libraries.sh")
exec java -cp "$libraries/*" org.neo4j.shell.Main "$@"
