package org.undersigned.reading;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a jailed child tries at its start, and must not be able to do. A jail that lets one of
/// them
/// pass is none, and nothing is read in it.
///
/// @param port a port of this machine on which the parent listens
/// @param unreadable places that must not be there: the vault, the home folder
/// @param unwritable folders in which no file may be made
record Trials(int port, List<String> unreadable, List<String> unwritable) {
  private static final int CONNECT_MILLIS = 300;

  Trials {
    unreadable = List.copyOf(unreadable);
    unwritable = List.copyOf(unwritable);
  }

  static Trials read(DataInput in) throws IOException {
    return new Trials(in.readInt(), Wire.list(in, Wire::text), Wire.list(in, Wire::text));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(port);
    Wire.list(out, unreadable, Wire::text);
    Wire.list(out, unwritable, Wire::text);
  }

  /// What this process was able to do of it: "network", "read", "write".
  List<String> escapes() {
    List<String> escapes = new ArrayList<>();
    if (reachesTheNetwork()) escapes.add("network");
    if (unreadable.stream().anyMatch(Trials::isThere)) escapes.add("read");
    if (unwritable.stream().anyMatch(Trials::canWrite)) escapes.add("write");
    return escapes;
  }

  private boolean reachesTheNetwork() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException | RuntimeException refused) {
      return false;
    }
  }

  /// An empty folder in the place of a real one tells nothing and is no escape.
  private static boolean isThere(String place) {
    Path path = Path.of(place);
    try {
      if (Files.isRegularFile(path)) return Files.isReadable(path);
      try (var entries = Files.list(path)) {
        return entries.findAny().isPresent();
      }
    } catch (IOException | RuntimeException absent) {
      return false;
    }
  }

  private static boolean canWrite(String folder) {
    try {
      Path made = Files.createTempFile(Path.of(folder), "trial", "");
      Files.delete(made);
      return true;
    } catch (IOException | RuntimeException refused) {
      return false;
    }
  }
}
