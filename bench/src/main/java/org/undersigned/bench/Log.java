package org.undersigned.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Set;
import org.undersigned.archive.KeptRecord;
import org.undersigned.seal.EntryType;

/// Appends records to a case's log in groups, each group forced to the disk before the next, beside
/// the bare limit: the same number of bytes written and forced as often. `log [ENTRIES [GROUP]]`,
/// 50,000 in groups of 100 unless said. Target: 10,000 entries a second.
final class Log {
  private Log() {}

  public static void main(String[] arguments) throws Exception {
    var entries = arguments.length < 1 ? 50_000 : Integer.parseInt(arguments[0]);
    var group = arguments.length < 2 ? 100 : Integer.parseInt(arguments[1]);
    var folder = Files.createTempDirectory("bench-log");
    try {
      try (var vault = BenchVault.init(folder.resolve("vault"))) {
        var archive = BenchVault.archive(vault);
        var exhibit = BenchVault.receive(archive, new java.io.ByteArrayInputStream(new byte[100]));
        for (var round = 1; round <= 2; round++) {
          var watch = new Stopwatch();
          for (var done = 0; done < entries; done += group) {
            var records = new ArrayList<KeptRecord>();
            for (var i = 0; i < group; i++) {
              var id = round + "/" + (done + i) + " with words as long as a short statement has";
              records.add(
                  BenchVault.record(
                      EntryType.STATEMENT, id, i % 2 == 0 ? Set.of(exhibit) : Set.of()));
            }
            BenchVault.append(archive, records);
          }
          watch.report("append, round " + round, entries, "entries/s");
        }
      }
      var watch = new Stopwatch();
      try (var vault = BenchVault.open(folder.resolve("vault"))) {
        var archive = BenchVault.archive(vault);
        watch.report("open and check", archive.size(), "entries/s");
        var opened = new ArrayList<Long>();
        watch = new Stopwatch();
        archive.replay(0).forEach(entry -> opened.add(entry.envelope().sequence()));
        watch.report("replay", opened.size(), "entries/s");
      }
      limit(folder.resolve("limit"), entries, group);
    } finally {
      BenchVault.clear(folder);
    }
  }

  private static void limit(Path file, int entries, int group) throws Exception {
    var octets = new byte[group * 700];
    var watch = new Stopwatch();
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (var done = 0; done < entries; done += group) {
        channel.write(ByteBuffer.wrap(octets));
        channel.force(false);
      }
    }
    watch.report("limit: force", entries, "entries/s");
  }
}
