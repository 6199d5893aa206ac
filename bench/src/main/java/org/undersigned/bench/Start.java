package org.undersigned.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.casework.steps.DemoCase;

/// What a user waits for: `start`. Help, the whole demo (after the build), and the workbench on the
/// demo's vault: until its first page, and the memory after every page was looked at once.
final class Start {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

  private Start() {}

  public static void main(String[] arguments) throws Exception {
    Map<String, String> key = Map.of("UNDERSIGNED_PASSPHRASE", DemoCase.PASSPHRASE);
    Launcher.report("java -version (the bare JVM)", bare(), "s", "-");
    Launcher.report(
        "--help, median of 5",
        Launcher.median(5, Launcher.undersigned(Map.of(), "--help")),
        "s",
        "0.3 s");
    var folder = Files.createTempDirectory("bench-start");
    try {
      var demo = Launcher.undersigned(Map.of(), "demo", "--no-serve", "--into", folder.toString());
      Launcher.report("demo --no-serve, one run", Launcher.seconds(demo), "s", "60 s");
      String vault = folder.resolve("vault").toString();
      double unlocked = Launcher.median(3, Launcher.undersigned(key, "case", "--vault", vault));
      Launcher.report("start and unlock alone ('case'), median of 3", unlocked, "s", "-");
      serve(Launcher.undersigned(key, "serve", "--port", "0", "--vault", vault), unlocked);
    } finally {
      BenchVault.clear(folder);
    }
  }

  private static double bare() throws IOException, InterruptedException {
    return Launcher.median(5, Launcher.java("-version"));
  }

  private static void serve(ProcessBuilder builder, double unlocked) throws Exception {
    var begin = System.nanoTime();
    var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      var address = address(process);
      String home = page(client, address);
      double answered = (System.nanoTime() - begin) / 1e9;
      Launcher.report("serve: from the call to its first page", answered, "s", "-");
      Launcher.report("serve: from unlock to its first page", answered - unlocked, "s", "2 s");
      int pages = all(client, address, home);
      Launcher.report(
          "serve: most memory after " + pages + " pages (VmHWM)",
          ProgramRun.highWaterBytes(process.pid()) / (double) (1 << 20),
          "MB",
          "512 MB");
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static URI address(Process process) throws IOException {
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line; (line = lines.readLine()) != null; ) {
      int at = line.indexOf("http://");
      if (at >= 0) return URI.create(line.substring(at).strip());
    }
    throw new IOException("the workbench did not open");
  }

  private static String page(HttpClient client, URI address)
      throws IOException, InterruptedException {
    var answer =
        client.send(
            HttpRequest.newBuilder(address).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != 200)
      throw new IOException(address.getPath() + " answered " + answer.statusCode());
    return answer.body();
  }

  /// Every page that can be reached, once.
  private static int all(HttpClient client, URI address, String home) throws Exception {
    Set<String> seen = new LinkedHashSet<>();
    var found = LINK.matcher(home);
    while (found.find()) seen.add(found.group(1).replace("&amp;", "&"));
    for (String path : seen) page(client, address.resolve(path));
    return seen.size() + 1;
  }
}
