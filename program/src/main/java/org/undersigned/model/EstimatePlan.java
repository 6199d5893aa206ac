package org.undersigned.model;

import java.util.List;

/// What is decided before an estimate is run, and kept before its first run.
///
/// @param level of all intervals, between 0.5 and 0.999
/// @param seed of every random draw
/// @param stratifiedBy the columns that divide the table
/// @param version of the counting engine
/// @param settings the rules in force, in words a statistician reads: thresholds, priors, searches
public record EstimatePlan(
    double level, long seed, List<String> stratifiedBy, String version, List<String> settings) {
  public EstimatePlan {
    stratifiedBy = List.copyOf(stratifiedBy);
    settings = List.copyOf(settings);
    if (!(level >= 0.5 && level <= 0.999))
      throw new IllegalArgumentException("A level lies between 0.5 and 0.999");
  }
}
