package org.undersigned.casework.linking;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked of a run of `link`.
///
/// @param files the lists, as they were given
/// @param columns roles told by the user (`birth`), by header in small letters or by column number
///     from 1
/// @param judgements pairs that people have judged
/// @param outputs where results go
public record LinkRequest(
    List<ListFile> files,
    Map<String, String> columns,
    Across across,
    long seed,
    Optional<Path> judgements,
    Outputs outputs) {
  public LinkRequest {
    files = List.copyOf(files);
    columns = Map.copyOf(columns);
  }

  /// Which records may be one person.
  public enum Across {
    /// Any two.
    ALL_LISTS,
    /// Records of two lists, one partner each.
    TWO_LISTS
  }

  /// A list to read.
  ///
  /// @param name as given on the command line; the results call it so
  public record ListFile(String name, Path path) {}

  /// Where results go; nothing is written where nothing is named.
  ///
  /// @param draws how many draws of the partition are wanted; 0 for none
  public record Outputs(
      Optional<Path> clusters,
      Optional<Path> pairs,
      Optional<Explained> explain,
      int draws,
      Optional<Path> drawsTo) {
    /// No outputs but the report.
    public static Outputs none() {
      return new Outputs(Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());
    }
  }

  /// A pair to be explained, by names of files and rows from 1.
  public record Explained(String fileOne, int rowOne, String fileTwo, int rowTwo) {}
}
