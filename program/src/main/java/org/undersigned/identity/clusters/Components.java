package org.undersigned.identity.clusters;

/// Union-find with path halving: which records hang together.
final class Components {
  private final int[] parent;

  Components(int records) {
    parent = new int[records];
    for (int i = 0; i < records; i++) parent[i] = i;
  }

  int find(int record) {
    int at = record;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /// The smaller root becomes the root of both.
  void join(int one, int other) {
    int a = find(one);
    int b = find(other);
    if (a < b) parent[b] = a;
    else if (b < a) parent[a] = b;
  }
}
