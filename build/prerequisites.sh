# shellcheck shell=bash
# What ./run and ./test need of the machine; sourced by both.

# Says why it goes no further, and ends.
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

need_dotnet() {
    command -v dotnet >/dev/null || fail "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download/dotnet/10.0"
    export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
}

need_sdk() {
    need_dotnet
    dotnet --list-sdks | grep -q '^10\.' || fail "The .NET 10 SDK is needed; this dotnet has: $(dotnet --list-sdks | tr '\n' ' ')"
}

# Whether PostgreSQL's server programs are where the program looks for them.
have_postgres() {
    command -v initdb >/dev/null && return
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

# Runs a command as root, or tells what to type.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif sudo -n true 2>/dev/null; then
        sudo -n "$@"
    elif command -v sudo >/dev/null && [[ -t 0 && -t 2 ]]; then
        sudo "$@"
    else
        return 126
    fi
}

# Ends with the line to type where packages are missing and nobody may install them.
need_root_for() {
    command -v apt-get >/dev/null || fail "Missing on this machine (by Debian's names): $*. Install them and start again."
    as_root true || fail "Missing packages. As root, type: apt-get update && apt-get install -y --no-install-recommends $*"
}

# install_packages PACKAGE...: installs Debian packages.
install_packages() {
    need_root_for "$@"
    printf 'Installing %s\n' "$*" >&2
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@")
    # A fresh machine has no package lists, an old one has outdated ones.
    as_root "${install[@]}" >/dev/null 2>&1 ||
        { as_root apt-get update -q >/dev/null && as_root "${install[@]}" >/dev/null; } ||
        fail "These packages could not be installed: $*"
}

# Installs PostgreSQL without the cluster that Debian would make and start along with it; a machine that has one keeps it.
install_postgres() {
    need_root_for postgresql
    local settings=/etc/postgresql-common/createcluster.conf status=0
    install_packages postgresql-common
    as_root cp -p "$settings" "$settings.freeside"
    as_root sh -c "echo 'create_main_cluster = false' >>$settings"
    # In a shell of its own: the settings are put back however it ends.
    (install_packages postgresql) || status=$?
    as_root mv "$settings.freeside" "$settings"
    return "$status"
}
