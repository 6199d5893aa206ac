package org.undersigned.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The command lines by which a child is started: in a bubblewrap jail, or only limited.
///
/// In the jail there are the Java runtime, the system's libraries, the class path and nothing
/// else,
/// all of it read-only; an empty folder in memory for scratch; no network, no environment, no
/// other
/// process, no rights. (`bwrap(1)`, `prlimit(1)`.)
final class ChildCommand {
  private static final List<Path> BUBBLEWRAP =
      List.of(Path.of("/usr/bin/bwrap"), Path.of("/usr/local/bin/bwrap"));
  private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
  private static final List<String> SYSTEM =
      List.of(
          "/usr/lib",
          "/usr/lib64",
          "/lib",
          "/lib64",
          "/usr/share/tesseract-ocr",
          "/usr/share/tessdata",
          "/usr/bin/tesseract");
  private static final String SCRATCH_BYTES = Integer.toString(64 << 20);

  /// A backstop against a child whose parent has died; the parent itself counts per document.
  private static final String PROCESSOR_SECONDS = "3600";

  private ChildCommand() {}

  /// The command that starts a jailed child, where this machine has bubblewrap.
  static Optional<List<String>> jailed(ReadingDesk.Settings settings) {
    return BUBBLEWRAP.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .map(bwrap -> jailed(bwrap, settings));
  }

  private static List<String> jailed(Path bwrap, ReadingDesk.Settings settings) {
    List<String> command = resourceLimits();
    command.add(bwrap.toString());
    command.addAll(
        List.of(
            "--unshare-all",
            "--unshare-user",
            "--disable-userns",
            "--die-with-parent",
            "--new-session",
            "--cap-drop",
            "ALL",
            "--clearenv"));
    for (String place : SYSTEM) mount(command, Path.of(place));
    mountFolder(command, settings.java().getParent().getParent());
    for (Path place : new TreeSet<>(settings.classPath())) mountFolder(command, place);
    command.addAll(
        List.of(
            "--proc",
            "/proc",
            "--dev",
            "/dev",
            "--size",
            SCRATCH_BYTES,
            "--tmpfs",
            "/tmp",
            "--remount-ro",
            "/",
            "--chdir",
            "/"));
    command.addAll(java(settings));
    return command;
  }

  /// The command that starts a child with limits on its resources alone.
  static List<String> limited(ReadingDesk.Settings settings) {
    List<String> command = resourceLimits();
    command.addAll(java(settings));
    return command;
  }

  private static List<String> resourceLimits() {
    if (!Files.isExecutable(PRLIMIT)) return new ArrayList<>();
    return new ArrayList<>(
        List.of(
            PRLIMIT.toString(), "--cpu=" + PROCESSOR_SECONDS, "--core=0", "--nofile=256", "--"));
  }

  private static void mount(List<String> command, Path place) {
    if (!Files.exists(place)) return;
    if (Files.isSymbolicLink(place)) {
      try {
        command.addAll(
            List.of("--symlink", Files.readSymbolicLink(place).toString(), place.toString()));
      } catch (IOException unreadable) {
        mountFolder(command, place);
      }
    } else {
      mountFolder(command, place);
    }
  }

  private static void mountFolder(List<String> command, Path place) {
    Path absolute = place.toAbsolutePath().normalize();
    boolean within =
        SYSTEM.stream().anyMatch(s -> absolute.startsWith(s))
            && !Files.isSymbolicLink(Path.of("/" + absolute.getName(0)));
    if (within && !SYSTEM.contains(absolute.toString())) return;
    if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS))
      command.addAll(List.of("--ro-bind", absolute.toString(), absolute.toString()));
  }

  private static List<String> java(ReadingDesk.Settings settings) {
    List<String> classPath =
        settings.classPath().stream().map(p -> p.toAbsolutePath().normalize().toString()).toList();
    return List.of(
        settings.java().toString(),
        "-Xmx" + settings.limits().heapBytes() / 1024 + "k",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=/dev/null",
        "-XX:+DisableAttachMechanism",
        "-Xshare:auto",
        "-Xlog:disable",
        "-Xlog:all=off:stderr",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=/tmp",
        "-Dlog4j2.statusLoggerLevel=OFF",
        "-cp",
        String.join(java.io.File.pathSeparator, classPath),
        ReadingChild.class.getName());
  }
}
