package org.undersigned.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.seal.Bytes;

/// `vault.json`, one line: `{"format":"undersigned-vault","version":1,"id":"<32 hex digits>"}` and
/// a line end.
///
/// @param version of the whole format
/// @param id of the installation, 16 bytes
record VaultJson(int version, Bytes id) {
  static final int VERSION = 1;

  private static final Pattern FORM =
      Pattern.compile(
          "\\{\"format\":\"undersigned-vault\",\"version\":([1-9][0-9]{0,8}),\"id\":\"([0-9a-f]{32})\"\\}\n");

  byte[] encode() {
    return "{\"format\":\"undersigned-vault\",\"version\":%d,\"id\":\"%s\"}\n"
        .formatted(version, id.hex())
        .getBytes(StandardCharsets.US_ASCII);
  }

  static Optional<VaultJson> decode(byte[] octets) {
    var form = FORM.matcher(new String(octets, StandardCharsets.ISO_8859_1));
    return form.matches()
        ? Optional.of(new VaultJson(Integer.parseInt(form.group(1)), Bytes.hex(form.group(2))))
        : Optional.empty();
  }
}
