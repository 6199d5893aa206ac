package org.undersigned.identity.clusters;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Records taken for one person so far, and what is known of their cross pairs with other groups.
final class Group {
  /// Cross pairs of two groups: the sum of their log2 odds and how many are in it.
  static final class Link {
    double sum;
    long seen;

    /// The two may never be one person.
    boolean apart;
  }

  private int[] records;
  private int size = 1;
  private int version;
  private final Map<Integer, Link> links = new TreeMap<>();

  Group(int record) {
    this.records = new int[] {record};
  }

  /// The smallest record.
  int name() {
    return records[0];
  }

  int size() {
    return size;
  }

  int record(int i) {
    return records[i];
  }

  int version() {
    return version;
  }

  /// By the names of the other groups.
  Map<Integer, Link> links() {
    return links;
  }

  void link(Group other, Link link) {
    links.put(other.name(), link);
    other.links.put(name(), link);
  }

  /// Takes over the records and links of a group with a larger name.
  void take(Group other, Map<Integer, Group> groups) {
    if (size + other.size > records.length)
      records = Arrays.copyOf(records, Math.max(size + other.size, size * 2));
    System.arraycopy(other.records, 0, records, size, other.size);
    size += other.size;
    version++;
    links.remove(other.name());
    other.links.forEach(
        (name, link) -> {
          if (name == name()) return;
          Group far = groups.get(name);
          far.links.remove(other.name());
          Link mine = links.get(name);
          if (mine == null) {
            link(far, link);
          } else {
            mine.sum += link.sum;
            mine.seen += link.seen;
            mine.apart |= link.apart;
          }
        });
  }
}
