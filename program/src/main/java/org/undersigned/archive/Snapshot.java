package org.undersigned.archive;

import org.undersigned.seal.Bytes;

/// Derived state as it was after some number of entries, so that a large case opens fast.
///
/// @param entries how many entries of the log it covers
/// @param root of the log's tree at that size: a snapshot of another history is never handed out
/// @param content whatever was derived
public record Snapshot(long entries, Bytes root, Bytes content) {}
