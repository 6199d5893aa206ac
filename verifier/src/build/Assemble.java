import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Puts the verifier's small classes together into one source file that `java Verify.java` runs. */
public final class Assemble {

  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    TreeSet<String> imports = new TreeSet<>();
    List<String> body = new ArrayList<>();
    body.addAll(
        source(
            sources.resolve("Verify.java"), imports)); // the source launcher runs the first class
    try (var files = Files.list(sources)) {
      for (Path file : files.filter(Assemble::isPart).sorted().toList())
        body.addAll(source(file, imports));
    }
    List<String> whole = new ArrayList<>();
    whole.add(
        "// Verify.java: checks an Undersigned dossier. Any Java from 17 on: java Verify.java DIR");
    whole.add(
        "// Put together by the build from the small classes of the module 'verifier'."
            + " Apache-2.0.");
    whole.add("");
    whole.addAll(imports);
    whole.addAll(body);
    Files.createDirectories(target.getParent());
    Files.writeString(target, String.join("\n", whole) + "\n");
  }

  private static boolean isPart(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java")
        && !name.equals("Verify.java")
        && !name.equals("package-info.java");
  }

  private static List<String> source(Path file, TreeSet<String> imports) throws IOException {
    List<String> body = new ArrayList<>();
    for (String line : Files.readAllLines(file))
      if (line.startsWith("import ")) imports.add(line);
      else if (!line.startsWith("package ")) body.add(line);
    return body;
  }
}
