package org.undersigned.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Output that cannot steer a terminal: what an exhibit says, or a file is called, may hold escape
/// sequences (ECMA-48, 5.4). Control characters other than tab, line feed and carriage return
/// become question marks; JSON never holds one raw, so its bytes are unchanged.
final class TerminalOutput extends FilterOutputStream {

  TerminalOutput(OutputStream to) {
    super(to);
  }

  @Override
  public void write(int octet) throws IOException {
    out.write(plain((byte) octet));
  }

  @Override
  public void write(byte[] octets, int from, int count) throws IOException {
    byte[] plain = new byte[count];
    for (int i = 0; i < count; i++) plain[i] = plain(octets[from + i]);
    out.write(plain, 0, count);
  }

  /// Octets of a longer UTF-8 sequence are negative and pass.
  private static byte plain(byte octet) {
    boolean steers = octet >= 0 && octet < ' ' && octet != '\t' && octet != '\n' && octet != '\r';
    return steers ? (byte) '?' : octet;
  }
}
