#!/bin/sh
# Creates the topics of topics.json that do not exist yet: create-topics.sh topics.json bootstrap-servers
set -eu
partitions=$(sed -n 's/.*"partitions": *\([0-9]*\).*/\1/p' "$1")

# Prints "policy name" for every topic; the list a name stands in decides about its policy.
topics() {
    awk '/"facts"|"deadLetters"/ { policy = "delete" }
         /"latestPerKey"/ { policy = "compact" }
         { line = $0
           while (match(line, /"[a-z0-9.-]+\.(v[0-9]+|dead-letter)"/)) {
               print policy, substr(line, RSTART + 1, RLENGTH - 2)
               line = substr(line, RSTART + RLENGTH)
           } }' "$1"
}

topics "$1" | while read -r policy name; do
    "${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}" --bootstrap-server "$2" --create --if-not-exists --topic "$name" \
        --partitions "$partitions" --replication-factor 1 \
        --config "cleanup.policy=$policy" --config retention.ms=-1 </dev/null
done
