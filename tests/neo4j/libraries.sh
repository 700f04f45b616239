#!/usr/bin/env bash
# Prints the folder that holds the jars named in pom.xml, fetching them the first time.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jars=$here/.run/jars
if [[ ! -f $jars/.complete || $here/pom.xml -nt $jars/.complete ]]; then
  rm -rf "$jars"
  mvn -q -B -Dstyle.color=never -ntp -f "$here/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$jars" >&2
  touch "$jars/.complete"
fi
echo "$jars"
