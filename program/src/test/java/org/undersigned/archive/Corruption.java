package org.undersigned.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/// A closed vault and ways to spoil it.
final class Corruption {
  private Corruption() {}

  /// A closed vault with two cases, exhibits and records on them.
  static void makeVault(Path folder) throws IOException {
    try (var vault = Vaults.init(folder)) {
      for (var name : List.of("one", "other")) {
        var archive = Vaults.opened(vault.createCase(name, Vaults.ADA));
        Vaults.receive(archive, "first words in " + name);
        archive.checkpoint(Vaults.NOW);
        Vaults.receive(archive, "third words in " + name);
      }
    }
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// The code with which damage to a file of this name must be reported.
  static List<String> codes(String file) {
    if (file.startsWith("slots")) {
      return List.of("SEAL-02");
    }
    if (file.endsWith(".key") || file.endsWith(".dk")) {
      return List.of("SEAL-05");
    }
    if (file.endsWith(".seg")) {
      return List.of("VAULT-09");
    }
    if (file.endsWith(".note")) {
      return List.of("VAULT-16");
    }
    return List.of("VAULT-14");
  }
}
