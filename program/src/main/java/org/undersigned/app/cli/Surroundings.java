package org.undersigned.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// What a command may know of the world outside: handed in, so that a test can hand in another.
///
/// @param out for results only, so that it can be piped
/// @param err for progress, advice and trouble
/// @param environment the process's variables
/// @param folder the working folder, against which relative paths are resolved
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Clock clock,
    Path folder) {}
