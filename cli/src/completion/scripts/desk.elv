# Completion of desk in elvish. Load it in rc.elv with: eval (desk completion elvish | slurp)
# The program is asked for every word; it answers at once or not at all.
use str
set edit:completion:arg-completer[desk] = {|@words|
    var lines = [(try { e:desk __complete elvish -- $@words 2>/dev/null } catch { } | from-lines)]
    if (== (count $lines) 0) {
        nop
    } elif (or (eq $lines[0] files) (eq $lines[0] dirs)) {
        edit:complete-filename $words[-1]
    } elif (eq $lines[0] words) {
        for line $lines[1..] {
            var parts = [(str:split "\t" $line)]
            if (== (count $parts) 1) {
                edit:complex-candidate $parts[0]
            } else {
                edit:complex-candidate $parts[0] &display=$parts[0]'  '$parts[1]
            }
        }
    }
}
