package org.imrsearch.precedent;

import java.util.List;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.PageRange;

/** How like two rulings are by the guidelines that they turn on. */
final class GuidelineLikeness {
  private static final int DOCUMENT = 2;
  private static final int TOPIC = 3;
  private static final double SAME_PAGES = 0.9;
  private static final double SAME_DOCUMENT = 0.4;

  /** What others than the reviewer cite, the ruling need not turn on. */
  private static final double BY_OTHERS = 0.6;

  private GuidelineLikeness() {}

  static Likened of(Profile matter, Profile other) {
    Likened best = Likened.NOTHING;
    for (Citation one : matter.matter().citations()) {
      for (Citation there : other.matter().citations()) {
        Likened likened = of(one, there);
        double share = likened.share() * by(one) * by(there);
        if (share > best.share()) {
          best = new Likened(share, likened.matched());
        }
      }
    }
    return best;
  }

  private static double by(Citation citation) {
    return citation.citedBy() == CitedBy.REVIEWER ? 1 : BY_OTHERS;
  }

  private static Likened of(Citation one, Citation other) {
    List<String> path = one.guideline();
    List<String> there = other.guideline();
    if (path.size() < DOCUMENT
        || there.size() < DOCUMENT
        || !path.subList(0, DOCUMENT).equals(there.subList(0, DOCUMENT))) {
      return Likened.NOTHING;
    }
    String document = String.join(", ", path.subList(0, DOCUMENT));
    if (path.size() >= TOPIC && path.equals(there)) {
      return new Likened(1, "both cite " + document + ", " + path.get(TOPIC - 1));
    }
    for (PageRange pages : one.pages()) {
      for (PageRange others : other.pages()) {
        if (pages.first() <= others.last() && others.first() <= pages.last()) {
          int page = Math.max(pages.first(), others.first());
          return new Likened(SAME_PAGES, "both cite " + document + ", page " + page);
        }
      }
    }
    return new Likened(SAME_DOCUMENT, "both cite " + document);
  }
}
