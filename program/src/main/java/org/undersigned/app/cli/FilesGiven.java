package org.undersigned.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The files that the command line names, those within named folders included, in the order of
/// their paths. Links that lead out of a folder are not followed.
final class FilesGiven {

  private FilesGiven() {}

  static List<Path> of(List<Path> named, Surroundings surroundings) {
    List<Path> files = new ArrayList<>();
    for (Path each : named) {
      Path path = surroundings.folder().resolve(each);
      if (Files.isDirectory(path)) files.addAll(within(path));
      else if (Files.exists(path)) files.add(path);
      else throw FileTrouble.cannotOpen(each, new NoSuchFileException(each.toString()));
    }
    return files;
  }

  private static List<Path> within(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException trouble) {
      throw FileTrouble.cannotOpen(folder, trouble);
    }
  }
}
