package org.undersigned.model;

/// A list of names as an object of its own, with a keeper and a scope.
///
/// @param keptBy who compiled it, as far as the exhibit says
/// @param covers what one row of it counts
public record NameList(
    Id<NameList> id, String title, String keptBy, Fingerprint exhibit, Quantity covers) {}
