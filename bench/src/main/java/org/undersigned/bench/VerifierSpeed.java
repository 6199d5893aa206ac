package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The checker of a dossier of about 1,000 files, as a stranger runs it (`java Verify.java DIR`),
/// beside `sha256sum` of the same files and the source launcher on an empty program: `verifier
/// [DOCUMENTS]`, 480 unless said; each brings a file and its text. The dossier is made by the
/// program itself.
final class VerifierSpeed {
  private static final int RUNS = 5;

  private VerifierSpeed() {}

  public static void main(String[] arguments) throws Exception {
    var documents = arguments.length == 0 ? 480 : Integer.parseInt(arguments[0]);
    var folder = Files.createTempDirectory("bench-verifier");
    try {
      var dossier = dossier(folder, documents);
      long files;
      try (var walk = Files.walk(dossier)) {
        files = walk.filter(Files::isRegularFile).count();
      }
      System.out.println(files + " files");
      var empty =
          Files.writeString(
              folder.resolve("Empty.java"),
              "class Empty { public static void main(String[] a) {} }");
      Launcher.report("java -version (the bare JVM)", median(Launcher.java("-version")), "s", "-");
      Launcher.report(
          "java Empty.java (the bare source launcher)",
          median(Launcher.java(empty.toString())),
          "s",
          "-");
      var sums =
          new ProcessBuilder("sha256sum", "--strict", "--quiet", "-c", "manifest-sha256.txt")
              .directory(dossier.toFile());
      Launcher.report("sha256sum --strict -c", median(sums), "s", "-");
      Launcher.report(
          "java Verify.java DIR",
          median(
              Launcher.java(dossier.resolve("verify/Verify.java").toString(), dossier.toString())),
          "s",
          "2 s");
    } finally {
      BenchVault.clear(folder);
    }
  }

  private static double median(ProcessBuilder builder) throws IOException, InterruptedException {
    return Launcher.median(RUNS, builder);
  }

  /// A case of short statements that all give one figure, released around it.
  private static Path dossier(Path folder, int documents) throws IOException, InterruptedException {
    var given = Files.createDirectory(folder.resolve("given"));
    for (var i = 1; i <= documents; i++)
      Files.writeString(
          given.resolve("statement-%04d.txt".formatted(i)),
          """
          Statement No. %d of the Harbour Memory Association
          3 March 2031

          At least 61 people were killed in the harbour of Melinta on 1 March 2031, the association said.
          The Ministry of the Interior denied it.
          """
              .formatted(i));
    Map<String, String> key =
        Map.of(
            "UNDERSIGNED_PASSPHRASE",
            "a lantern under the bridge",
            "UNDERSIGNED_VAULT",
            folder.resolve("vault").toString());
    Launcher.seconds(Launcher.undersigned(key, "init"));
    Launcher.seconds(Launcher.undersigned(key, "case", "harbour"));
    Launcher.seconds(
        Launcher.undersigned(
            key, "run", "--unjailed", "--terms", "already public", given.toString()));
    var dossier = folder.resolve("dossier");
    Launcher.seconds(
        Launcher.undersigned(
            key, "release", "at least 61", "--drafts", "--into", dossier.toString()));
    return dossier;
  }
}
