# Completion of desk in fish. Load it with: desk completion fish | source
# The program is asked for every word; it answers at once or not at all.
function __desk_complete
    set -l current (commandline -ct)
    set -l lines (command desk __complete fish -- (commandline -opc) "$current" 2>/dev/null)
    switch "$lines[1]"
        case files dirs
            # What stands before the path of --file=PATH belongs to every candidate.
            set -l flag (string match -r -- '^-[^=]*=' $current)
            set -l path (string replace -r -- '^-[^=]*=' '' $current)
            if test "$lines[1]" = dirs
                printf "$flag%s\n" (__fish_complete_directories "$path" '')
            else
                printf "$flag%s\n" (__fish_complete_path "$path" '')
            end
        case commands
            __fish_complete_command
        case words
            test (count $lines) -gt 1; and printf '%s\n' $lines[2..-1]
    end
end
complete -c desk -f -k -a '(__desk_complete)'
