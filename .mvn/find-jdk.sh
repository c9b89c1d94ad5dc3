# Sourced by mvnw and deploy/up: sets JAVA_HOME to a JDK of 21 or newer, or stops with one line.
# JAVA_HOME wins when it is new enough; otherwise the newest JDK in the usual places does.

asn_jdk_major() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release" | head -n 1
}

asn_find_jdk() {
    asn_minimum=21
    if [ -n "${JAVA_HOME-}" ]; then
        asn_major=$(asn_jdk_major "$JAVA_HOME") || asn_major=0
        [ "${asn_major:-0}" -lt "$asn_minimum" ] || return 0
    fi
    asn_best= asn_best_major=0
    asn_on_path=$(command -v javac 2>/dev/null) || asn_on_path=
    if [ -n "$asn_on_path" ]; then
        asn_on_path=$(readlink -f "$asn_on_path" 2>/dev/null || printf %s "$asn_on_path")
        asn_on_path=${asn_on_path%/bin/javac}
    fi
    for asn_home in "$asn_on_path" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* "${HOME-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        asn_major=$(asn_jdk_major "$asn_home") || continue
        if [ "${asn_major:-0}" -gt "$asn_best_major" ]; then
            asn_best=$asn_home asn_best_major=$asn_major
        fi
    done
    if [ "$asn_best_major" -lt "$asn_minimum" ]; then
        echo "A JDK of version $asn_minimum or newer is needed (a JRE is not enough); none was found in JAVA_HOME or the usual places." >&2
        return 1
    fi
    JAVA_HOME=$asn_best
    export JAVA_HOME
}

asn_find_jdk || exit 1
