package org.imrsearch.web;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.imrsearch.determination.Decision;
import org.imrsearch.query.Hit;

/**
 * Writes the rulings of a search as an Atom feed (RFC 4287). The same rulings make the same feed:
 * it holds no time but those of its rulings.
 *
 * <p>A letter gives the day of its decision and no hour. A ruling is dated to noon UTC, which lies
 * within that day in California as nearly everywhere. Rulings without a date can't be news and are
 * left out.
 */
final class AtomFeed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String URN = "urn:imr:";
  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalDate LONG_AGO = LocalDate.EPOCH;

  private final XMLStreamWriter xml;

  private AtomFeed(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes a feed.
   *
   * @param search what is searched for
   * @param hits its rulings
   * @param origin the scheme, host and port that the feed was asked from, without a slash behind
   */
  static String of(SearchState search, List<Hit> hits, String origin) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new AtomFeed(xml).feed(search, hits, origin);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory takes all that is written", e);
    }
    return out.toString();
  }

  private void feed(SearchState search, List<Hit> hits, String origin) throws XMLStreamException {
    List<Hit> dated = hits.stream().filter(hit -> hit.decisionDate().isPresent()).toList();
    Optional<LocalDate> newest =
        dated.stream().flatMap(hit -> hit.decisionDate().stream()).max(Comparator.naturalOrder());
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    element("id", URN + "search:" + SearchState.encoded(search.on("")));
    element("title", title(search));
    element("subtitle", "The newest rulings that hold every word of the search.");
    element("updated", noon(newest.orElse(LONG_AGO)));
    xml.writeStartElement("author");
    element("name", "IMR search");
    xml.writeEndElement();
    link("self", "application/atom+xml", origin + search.on("/feed"));
    link("alternate", "text/html", origin + search.on("/"));
    for (Hit hit : dated) {
      entry(search, hit, origin);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static String title(SearchState search) {
    if (search.isEverything()) {
      return "IMR rulings";
    }
    StringBuilder title = new StringBuilder("IMR rulings: ").append(search.query());
    search.filters().forEach(filter -> title.append(' ').append(filter));
    search.excludes().forEach(exclude -> title.append(" not ").append(exclude));
    return title.toString();
  }

  private void entry(SearchState search, Hit hit, String origin) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", URN + SearchState.encoded(hit.id().replace('#', ':')));
    element("title", Readable.decision(hit.decision()) + ": " + hit.service());
    element("updated", noon(hit.decisionDate().orElse(LONG_AGO)));
    link("alternate", "text/html", origin + address(search, hit));
    if (hit.decision().isPresent()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", hit.decision().map(Decision::code).orElse(""));
    }
    element("summary", summary(hit));
    xml.writeEndElement();
  }

  private static String address(SearchState search, Hit hit) {
    String ruling = Addresses.ruling(hit.id());
    int hash = ruling.indexOf('#');
    String query = search.query().isEmpty() ? "" : "?" + SearchState.pair("q", search.query());
    return ruling.substring(0, hash) + query + ruling.substring(hash);
  }

  private static String summary(Hit hit) {
    StringBuilder summary = new StringBuilder(hit.caseNumber().orElse(hit.id())).append('.');
    for (Hit.Highlight light : hit.highlights()) {
      summary.append(' ');
      Passage.ofHighlight(light.text()).pieces().forEach(piece -> summary.append(piece.text()));
    }
    return summary.toString();
  }

  private static String noon(LocalDate day) {
    return OffsetDateTime.of(day, NOON, ZoneOffset.UTC).toInstant().toString();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", legal(address));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** XML has no way to write most control characters, nor half a pair of surrogates. */
  private static String legal(String text) {
    return text.codePoints()
        .map(c -> isLegal(c) ? c : '\ufffd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int c) {
    return (c >= ' ' || c == '\n' || c == '\t')
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        && c != 0xfffe
        && c != 0xffff;
  }
}
