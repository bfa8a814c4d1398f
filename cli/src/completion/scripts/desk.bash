# Completion of desk in bash 3.2 or newer. Load it with: source <(desk completion bash)
# The program is asked for every word; it answers at once or not at all.
_desk() {
    local how value about line widest=0
    local -a values abouts
    COMPREPLY=()
    {
        IFS= read -r how
        while IFS=$'\t' read -r value about; do
            values+=("$value")
            abouts+=("$about")
            if ((${#value} > widest)); then widest=${#value}; fi
        done
    } < <(command desk __complete bash "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
    case $how in
        files) while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$2")
               compopt -o filenames 2>/dev/null ;;
        dirs) while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$2")
              compopt -o filenames 2>/dev/null ;;
        commands) while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -c -- "$2") ;;
        words)
            # Where the shell only shows what there is, it also shows what that is.
            if [[ $COMP_TYPE == 63 && ${#values[@]} -gt 1 ]]; then
                local at
                for at in "${!values[@]}"; do
                    printf -v line '%-*s  %s' "$widest" "${values[at]}" "${abouts[at]}"
                    COMPREPLY+=("$line")
                done
            elif ((${#values[@]})); then
                COMPREPLY=("${values[@]}")
            fi
            if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
                compopt -o nospace 2>/dev/null
            fi ;;
    esac
    return 0
}
# The newest tickets come first, and commands in the order of the help, where the shell can leave it so.
complete -o nosort -F _desk desk 2>/dev/null || complete -F _desk desk
