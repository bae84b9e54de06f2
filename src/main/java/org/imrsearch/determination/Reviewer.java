package org.imrsearch.determination;

import java.util.List;

/**
 * The credentials that a letter gives of its anonymous physician reviewer.
 *
 * @param licensure states of licensure, in the letter's order
 * @param specialties certifications or specialties, in the letter's order
 */
public record Reviewer(List<String> licensure, List<String> specialties) {
  public Reviewer {
    licensure = List.copyOf(licensure);
    specialties = List.copyOf(specialties);
  }
}
