//! What a program costs: wall time from spawned to reaped, CPU time, peak memory. And pairs of
//! measurements taken in turn, because what else the machine does moves both of a pair alike.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use desk_tests::World;

/// The two small C programs beside this file, built for this run.
#[derive(Debug)]
pub struct Meter {
    cost: PathBuf,
    /// A program that does nothing.
    pub nothing: PathBuf,
}

/// What one run of a program cost.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// Milliseconds.
    pub wall: f64,
    /// Milliseconds.
    pub cpu: f64,
    /// MB, as `du` and `top` count them by the thousand.
    pub peak: f64,
}

impl Meter {
    /// Builds both, or says why it cannot.
    ///
    /// # Errors
    /// A sentence.
    pub fn build(dir: &Path) -> Result<Meter, String> {
        let cc = find("cc").ok_or("there is no C compiler (cc)")?;
        let build = |name: &str, source: &str| {
            let (file, program) = (dir.join(format!("{name}.c")), dir.join(name));
            fs::write(&file, source).map_err(|error| error.to_string())?;
            let built = [&["-O2", "-static"][..], &["-O2"]].iter().any(|flags| {
                let mut command = Command::new(&cc);
                command.args(*flags).arg("-o").arg(&program).arg(&file).stderr(Stdio::null());
                command.status().is_ok_and(|status| status.success())
            });
            if built { Ok(program) } else { Err(format!("cc does not build {name}.c")) }
        };
        Ok(Meter {
            cost: build("cost", include_str!("cost.c"))?,
            nothing: build("nothing", include_str!("nothing.c"))?,
        })
    }

    /// Runs a program in a world, which has to succeed.
    pub fn run(&self, world: &World, program: &Path, args: &[&str]) -> Cost {
        let mut command = Command::new(&self.cost);
        command.env_clear().envs(world.environment()).current_dir(world.dir());
        let output = command.arg(program).args(args).output().expect("the meter runs");
        let line = String::from_utf8(output.stdout).expect("numbers");
        let numbers: Vec<f64> =
            line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        let [wall, cpu, peak, status] = numbers[..] else {
            panic!("the meter ended with {} for {program:?} {args:?}", output.status);
        };
        assert!(status == 0.0, "{program:?} {args:?} ended with {status}");
        Cost { wall: wall / 1e6, cpu: cpu / 1e3, peak: peak * 1.024 / 1e3 }
    }
}

/// Takes `n` pairs in turn, after one that does not count.
pub fn pairs<T>(n: usize, mut a: impl FnMut() -> T, mut b: impl FnMut() -> T) -> (Vec<T>, Vec<T>) {
    let _warm = (a(), b());
    (0..n).map(|_| (a(), b())).unzip()
}

/// The middle one.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() % 2 {
        0 => f64::midpoint(values[middle - 1], values[middle]),
        _ => values[middle],
    }
}

/// The middle one of the ratios of the pairs.
pub fn ratio(a: &[f64], b: &[f64]) -> f64 {
    median(a.iter().zip(b).map(|(a, b)| a / b))
}

/// The wall times of some runs.
pub fn walls(costs: &[Cost]) -> Vec<f64> {
    costs.iter().map(|cost| cost.wall).collect()
}

/// The CPU time that a process has had so far, in milliseconds, over all of its threads.
pub fn cpu_of(pid: u32) -> f64 {
    let tasks = fs::read_dir(format!("/proc/{pid}/task")).expect("a process").flatten();
    let spent = tasks.filter_map(|task| {
        let stat = fs::read_to_string(task.path().join("schedstat")).ok()?;
        stat.split_whitespace().next()?.parse::<f64>().ok()
    });
    spent.sum::<f64>() / 1e6
}

/// A program that this machine may have.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|dir| dir.join(name)).find(|path| path.is_file())
}
