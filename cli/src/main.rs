//! The program `desk`. Everything is in the library, where tests can reach it.

fn main() -> std::process::ExitCode {
    desk::leave(desk::run(std::env::args_os(), desk::Env::process(), desk::Io::process()))
}
