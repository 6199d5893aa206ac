package org.undersigned.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;

/// Checks the hashes that `datapackage.json` of a WACZ gives for its files (WACZ 1.1.1, section
/// 5.2.4).
final class WaczHashes {
  private static final Pattern RESOURCE = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern PATH =
      Pattern.compile("\"path\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern HASH =
      Pattern.compile("\"hash\"\\s*:\\s*\"(?:sha256:)?([0-9a-fA-F]{64})\"");

  private WaczHashes() {}

  /// A message for each file whose bytes are not those of its hash, or which is missing.
  static List<Message> check(Document document, ZipPackage zip) {
    List<Message> broken = new ArrayList<>();
    String description = new String(zip.entry("datapackage.json"), StandardCharsets.UTF_8);
    Matcher resource = RESOURCE.matcher(description);
    while (resource.find()) {
      Matcher path = PATH.matcher(resource.group());
      Matcher hash = HASH.matcher(resource.group());
      if (!path.find() || !hash.find()) continue;
      byte[] bytes = zip.entry(path.group(1));
      if (!Fingerprint.of(bytes).hex().equalsIgnoreCase(hash.group(1)))
        broken.add(
            Message.of(
                "READ-21",
                "file",
                document.fileName(),
                "part",
                ArchiveReader.shown(path.group(1))));
    }
    return broken;
  }
}
