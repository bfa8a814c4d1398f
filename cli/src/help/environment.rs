//! Every variable that is read, and what it means. The manual, `desk help environment` and `desk explain`
//! tell it from here; a test compares it with what the code reads.

/// The variables that a person may set, in the order in which they are told.
pub const ENVIRONMENT: &[(&str, &str)] = &[
    ("DESK_CONTEXT", "The context to work with; --context goes before it."),
    (
        "DESK_CONFIG",
        "Your configuration, instead of desk/config.toml below XDG_CONFIG_HOME. /dev/null is none.",
    ),
    ("DESK_DATA", "The directory of the store, the socket and the log."),
    (
        "DESK_ENDPOINT",
        "A daemon elsewhere, as unix:/path/to/deskd.sock, https://host:port or \
         http://127.0.0.1:port. No daemon is started then. It goes before every context.",
    ),
    ("DESK_CA", "A file in PEM form: the certificates to believe where the endpoint is https."),
    ("DESK_TOKEN", "The token that signs the caller in, instead of the operating system's user."),
    (
        "DESK_TOKEN_FILE",
        "A file with the token. It belongs to you or to root, and nobody else can write it; there is a warning \
         where others can read it. What lies in /run/secrets, in CREDENTIALS_DIRECTORY or where nothing can be \
         written may have any mode.",
    ),
    (
        "CREDENTIALS_DIRECTORY",
        "Where systemd puts credentials: the file desk-token there is a token.",
    ),
    ("DESK_EVENT_SEQ", "Set for the command of desk events --exec: the number of the event."),
    ("DESK_EVENT_TYPE", "The same: its type, such as ticket.created."),
    ("DESK_EVENT_KIND", "The same: the kind of object that it is about, such as ticket."),
    ("DESK_EVENT_OBJECT", "The same: that object, such as T-42."),
    (
        "DESK_TOKEN_KEPT",
        "Set for a pager, an editor, an extension or desk events --exec from which the token was kept: desk \
         refuses there (4) what it would do as somebody else.",
    ),
    (
        "DESK_INSIDE",
        "Set inside desk access enter and run: the slug of the tenant. For a prompt, at the end of \
         ~/.bashrc: PS1='${DESK_INSIDE:+[$DESK_INSIDE] }'\"$PS1\".",
    ),
    ("DESK_TENANT", "The tenant to work in; --tenant goes before it."),
    ("DESK_OUTPUT", "How answers are printed; --output goes before it."),
    ("DESK_ERROR_FORMAT", "How errors are printed: auto, text or json."),
    ("DESK_TIME_FORMAT", "How people see instants: relative, local, iso or unix."),
    (
        "DESK_LANG",
        "The language of notes, errors and help, such as fr or de-CH; --lang goes before it. English is the \
         only one yet, and stands for every other.",
    ),
    ("DESK_TIMEOUT", "How long one call may take, such as 10s; --rpc-timeout goes before it."),
    ("DESK_AUTOSTART", "0 never starts a daemon; 1 starts one even where CI is set."),
    ("DESK_NO_INPUT", "1 never asks a question."),
    (
        "DESK_LOG",
        "What the daemon logs, such as info or deskd=debug; desk=info, debug or trace is -v, -vv or -vvv.",
    ),
    ("CI", "Set: nobody is asked, no progress is shown, and no daemon is started."),
    (
        "ACCESSIBLE",
        "Set: lists to choose from are numbered and answered in a line, nothing is redrawn, and long \
         work says every half minute that it goes on.",
    ),
    (
        "DESK_PAGER",
        "The pager for answers that are longer than the screen, with its arguments; cat is none. \
         PAGER is asked after it, and less is the usual one.",
    ),
    ("PAGER", "The pager where DESK_PAGER names none."),
    ("LESS", "What less is told; FRX where it is not set."),
    (
        "DESK_EDITOR",
        "The editor that --editor starts, with its arguments. VISUAL and EDITOR are asked after it, \
         and vi is the usual one.",
    ),
    ("VISUAL", "The editor where DESK_EDITOR names none."),
    ("EDITOR", "The editor where neither DESK_EDITOR nor VISUAL names one."),
    (
        "BROWSER",
        "The browser that --web starts, with its arguments: several with a : between them are tried one \
         after the other, and %s is the address. The system's own where it is not set.",
    ),
    (
        "DESK_THEME",
        "Colours for the states of a ticket, such as assigned=magenta bold,closed=bright-black: names \
         of the sixteen colours, and bold, dim or plain.",
    ),
    ("NO_COLOR", "Set: no colours."),
    ("CLICOLOR", "0: no colours."),
    ("CLICOLOR_FORCE", "Set, and not 0: colours even where stdout is no terminal."),
    ("TERM", "dumb: no colours, no links and no progress."),
    (
        "TERM_PROGRAM",
        "The terminal, if it says so: some are known to show links on the numbers of tickets.",
    ),
    ("VTE_VERSION", "The same of a terminal of GNOME and its like: 5001 and later show links."),
    ("KONSOLE_VERSION", "The same of one of KDE: 201200 and later show links."),
    ("WT_SESSION", "The same of one of Windows: it shows links."),
    ("COLUMNS", "The width of a terminal that does not tell its own."),
    ("LINES", "Its height."),
    ("TZ", "The time zone of the times that are given and shown."),
    (
        "LC_ALL",
        "Whether the locale is UTF-8, and lines may be drawn with its characters. A language that it names \
         is read as English, like every other.",
    ),
    ("LC_CTYPE", "Whether it is UTF-8, where LC_ALL is not set."),
    ("LANG", "The same as LC_ALL, where neither is set."),
    ("PATH", "Where commands are looked for, and extensions: programs called desk-NAME."),
    (
        "COMPLETE",
        "A shell, where desk is called without a word: the script of desk completion is printed, as in \
         source <(COMPLETE=bash desk).",
    ),
    ("SHELL", "The shell of desk access enter, and for which doctor tells how to get completion."),
    (
        "SUDO_UID",
        "Who owns the store of the machine that daemon install sets up, where sudo ran it.",
    ),
    (
        "LISTEN_PID",
        "For the daemon: which process a service manager hands its socket to, see deskd(8).",
    ),
    ("NOTIFY_SOCKET", "For the daemon: where it says that it is ready, see deskd(8)."),
    (
        "TMPDIR",
        "Where the demo has its store, and where db check and a rehearsed db restore look at copies.",
    ),
    (
        "XDG_CONFIG_HOME",
        "Your configuration is desk/config.toml there, where DESK_CONFIG is not set, and daemon \
         install writes there; ~/.config if this is not set either.",
    ),
    (
        "XDG_DATA_HOME",
        "The store is in desk there, where DESK_DATA is not set. While none is there, the service of the \
         machine is used, if it has one: /run/desk/deskd.sock.",
    ),
    ("XDG_STATE_HOME", "The session of desk login is in desk there."),
    ("HOME", "The store is in .local/share/desk there, where nothing else says."),
];

/// Variables that are for tests and for extensions only.
pub const INTERNAL: &[(&str, &str)] = &[
    ("DESK_NOW", "the present instant"),
    (
        "DESK_SYSTEM_SOCKET",
        "where the service of the machine listens, instead of /run/desk/deskd.sock",
    ),
    ("DESK_BIN", "the program that is started as the daemon, and that an extension may call"),
];
