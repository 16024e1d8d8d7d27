# What the benchmarks share: a project of n entities, and a clock.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
whimbrel() { "$root/whimbrel" "$@"; }

# Runs a command; sets seconds and megabytes (the largest process of it, where GNU time is there).
measure() {
    local report
    report=$(mktemp)
    if [ -x /usr/bin/time ]; then
        /usr/bin/time -o "$report" -f '%e %M' "$@" >"$report.out" 2>&1 || { cat "$report.out" >&2; exit 1; }
        read -r seconds megabytes < <(tail -n 1 "$report")
        megabytes=$((megabytes / 1024))
    else
        local start=$EPOCHREALTIME
        "$@" >"$report.out" 2>&1 || { cat "$report.out" >&2; exit 1; }
        seconds=$(awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }')
        megabytes='?'
    fi
    output=$(cat "$report.out")
    rm -f "$report" "$report.out"
}
