package org.undersigned.casework;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Message;
import org.undersigned.reading.Confinement;
import org.undersigned.reading.ReadLimits;
import org.undersigned.reading.ReadingDesk;

/// Opens the desks where documents are read, on this machine's own Java.
public final class Desks {

  private Desks() {}

  /// This program's Java and jars, for the child processes.
  ///
  /// @param classPath as the system property `java.class.path` has it
  public record Program(Path javaHome, String classPath) {

    /// Jars and folders, a trailing `*` resolved to the jars of its folder.
    List<Path> places() {
      List<Path> places = new ArrayList<>();
      for (String each : classPath.split(File.pathSeparator)) {
        if (each.isEmpty()) continue;
        places.add(Path.of(each).toAbsolutePath());
      }
      return places;
    }
  }

  /// Whether documents may be read where there is no jail.
  public enum Jail {
    REQUIRED,
    /// By leave of a colleague, which is kept in the log and shown on every page; or because the
    /// documents are known (the built-in demo) or no vault is open.
    WAIVED
  }

  /// A desk for a case.
  ///
  /// @param closed what a child must not be able to read, the vault above all
  public static ReadingDesk open(Program program, Jail jail, List<Path> closed) {
    int children = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    return ReadingDesk.open(
        new ReadingDesk.Settings(
            program.javaHome().resolve("bin/java"),
            program.places(),
            ReadLimits.usual(),
            jail == Jail.REQUIRED ? ReadingDesk.Leave.JAIL_ONLY : ReadingDesk.Leave.UNJAILED,
            closed.stream().filter(Files::exists).toList(),
            children));
  }

  /// Why documents are not read in a jail here, if so.
  public static Optional<Message> unjailed(ReadingDesk desk) {
    return switch (desk.confinement()) {
      case Confinement.Jailed _ -> Optional.empty();
      case Confinement.Limited(Message why) -> Optional.of(why);
      case Confinement.Closed(Message why) -> Optional.of(why);
    };
  }
}
