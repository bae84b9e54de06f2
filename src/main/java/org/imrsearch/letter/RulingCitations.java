package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.vocabulary.GuidelineCatalogue;

/**
 * Reads all that a ruling cites: in the blocks of both parties and in its rationale. A reviewer who
 * is said to have found the claims administrator's guidelines relevant and appropriate cites the
 * same guidelines: the notices of 2013 name them only once, under a heading that calls them relied
 * upon by the reviewer.
 */
final class RulingCitations {
  private static final int LONGEST_QUOTE = 80;

  private final CitationReader blocks;
  private final RationaleCitations rationales;

  RulingCitations(GuidelineCatalogue catalogue, CitationLexicon lexicon) {
    this.blocks = new CitationReader(catalogue, lexicon);
    this.rationales = new RationaleCitations(catalogue, lexicon);
  }

  /**
   * What was read.
   *
   * @param citations the claims administrator's, the reviewer's, the rationale's
   * @param noEvidence the parties that are said to have cited no evidence
   */
  record Read(List<Citation> citations, List<CitedBy> noEvidence) {}

  /** Reads what a ruling cites; a block that is missing or not understood becomes an issue. */
  Read read(int number, RulingText text, List<Issue> issues) {
    List<Citation> citations = new ArrayList<>();
    List<CitedBy> noEvidence = new ArrayList<>();
    text.guidelines()
        .ifPresent(
            guidelines -> {
              Optional<String> insurer = guidelines.claimsAdministrator();
              CitationReader.Block theirs =
                  blocks.read(CitedBy.CLAIMS_ADMINISTRATOR, insurer.orElse(""));
              citations.addAll(theirs.citations());
              CitationReader.Block own = blocks.read(CitedBy.REVIEWER, guidelines.reviewer());
              citations.addAll(own.asAdministrator() ? adopted(theirs, own) : own.citations());
              if (theirs.noEvidence()) {
                noEvidence.add(CitedBy.CLAIMS_ADMINISTRATOR);
              }
              if (own.noEvidence()) {
                noEvidence.add(CitedBy.REVIEWER);
              }
              Place place = new Place(number, text, issues);
              insurer.ifPresent(block -> place.report(CitedBy.CLAIMS_ADMINISTRATOR, block, theirs));
              place.report(CitedBy.REVIEWER, guidelines.reviewer(), own);
            });
    citations.addAll(rationales.read(text.rationale()));
    return new Read(citations, noEvidence);
  }

  /** Reads what a text without blocks cites that the catalogue knows, each once. */
  List<Citation> inText(String text) {
    Set<Citation> named = new LinkedHashSet<>(rationales.read(text));
    for (Citation citation : blocks.read(CitedBy.CLAIMS_ADMINISTRATOR, text).citations()) {
      boolean again =
          named.stream().anyMatch(other -> other.guideline().equals(citation.guideline()));
      if (citation.guideline().size() > 1 && !again) {
        named.add(citation);
      }
    }
    return List.copyOf(named);
  }

  /**
   * Returns the claims administrator's citations as the reviewer's, and then the reviewer's own.
   */
  private static List<Citation> adopted(CitationReader.Block theirs, CitationReader.Block own) {
    List<Citation> citations = new ArrayList<>();
    theirs.citations().forEach(c -> citations.add(byReviewer(c)));
    own.citations().stream().filter(c -> !citations.contains(c)).forEach(citations::add);
    return citations;
  }

  private static Citation byReviewer(Citation c) {
    return new Citation(
        CitedBy.REVIEWER,
        c.source(),
        c.document(),
        c.edition(),
        c.chapter(),
        c.topic(),
        c.pages(),
        c.guideline(),
        c.inferredTopics());
  }

  /** Where a ruling stands, to report what was not read there. */
  private record Place(int number, RulingText text, List<Issue> issues) {
    void report(CitedBy by, String block, CitationReader.Block read) {
      if (block.isEmpty()) {
        add(IssueCode.GUIDELINE_MISSING, "no guideline block of the " + by.code());
      } else if (!read.understood()) {
        add(
            IssueCode.CITATION_UNREADABLE,
            "no guideline was made out in \"" + shortened(block) + "\"");
      }
    }

    private void add(IssueCode code, String message) {
      issues.add(new Issue(code, text.line(), "ruling " + number + ": " + message));
    }

    private static String shortened(String text) {
      return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 3) + "...";
    }
  }
}
