package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The newest rulings of a search are an Atom feed: well-formed, stable, absolute in its links. */
class FeedPagesTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private static Document feed(String path) throws Exception {
    HttpResponse<String> answer = ServedArchive.shared().get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
  }

  private static List<Element> all(Element in, String name) {
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < in.getChildNodes().getLength(); i++) {
      if (in.getChildNodes().item(i) instanceof Element one && one.getLocalName().equals(name)) {
        all.add(one);
      }
    }
    return all;
  }

  private static String text(Element in, String name) {
    return all(in, name).getFirst().getTextContent();
  }

  @Test
  void aFeedHasWhatAtomAsksFor() throws Exception {
    Element feed = feed("/feed?q=mri&filter=decision=upheld").getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    List<Element> entries = all(feed, "entry");
    assertThat(entries).hasSizeBetween(2, 50);
    assertThat(all(feed, "author")).hasSize(1);
    for (Element one : entries) {
      assertThat(text(one, "title")).startsWith("Upheld: ");
      assertThat(URI.create(text(one, "id")).getScheme()).isEqualTo("urn");
      assertThat(text(one, "id")).matches("urn:imr:CM\\d\\d-\\d{7}:\\d+");
      assertThat(text(one, "updated")).endsWith("T12:00:00Z");
    }
    List<Instant> times = entries.stream().map(e -> Instant.parse(text(e, "updated"))).toList();
    assertThat(times).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(Instant.parse(text(feed, "updated"))).isEqualTo(times.getFirst());
    assertThat(entries.stream().map(e -> text(e, "id"))).doesNotHaveDuplicates();
  }

  @Test
  void linksAreAbsoluteAndLead() throws Exception {
    Element feed = feed("/feed?q=mri").getDocumentElement();
    String base = ServedArchive.shared().at("").toString();
    assertThat(all(feed, "link").stream().map(l -> l.getAttribute("rel") + l.getAttribute("href")))
        .containsExactly("self" + base + "feed?q=mri", "alternate" + base + "?q=mri");
    Element entry = all(feed, "entry").getFirst();
    URI link = URI.create(all(entry, "link").getFirst().getAttribute("href"));
    assertThat(link.getFragment()).startsWith("ruling-");
    HttpResponse<String> page = ServedArchive.shared().send(HttpRequest.newBuilder(link).build());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("id=\"" + link.getFragment() + "\"");
  }

  @Test
  void whoHasTheFeedIsToldSo() {
    HttpResponse<String> first = ServedArchive.shared().get("/feed?q=mri");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpRequest again =
        HttpRequest.newBuilder(ServedArchive.shared().at("/feed?q=mri"))
            .header("If-None-Match", "\"other\", " + tag)
            .build();
    HttpResponse<String> second = ServedArchive.shared().send(again);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(ServedArchive.shared().get("/feed?q=knee").headers().firstValue("ETag").orElse(""))
        .isNotEqualTo(tag);
  }

  @Test
  void orderAndPageMeanNothing() {
    assertThat(ServedArchive.shared().get("/feed?q=mri&sort=oldest&offset=20&limit=1").body())
        .isEqualTo(ServedArchive.shared().get("/feed?q=mri").body());
  }

  @Test
  void anEmptyFeedIsAFeed() throws Exception {
    Element feed = feed("/feed?q=qqqqqq+mri").getDocumentElement();
    assertThat(all(feed, "entry")).isEmpty();
    assertThat(text(feed, "updated")).isEqualTo("1970-01-01T12:00:00Z");
  }

  @Test
  void aHostileLetterIsTextInTheFeed() throws Exception {
    Element feed = feed("/feed?q=zephyrine%07").getDocumentElement();
    assertThat(text(all(feed, "entry").getFirst(), "title")).contains("<script>alert(");
    assertThat(ServedArchive.shared().get("/feed?q=zephyrine").body())
        .doesNotContain("<script", "<iframe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feed?q=%28", "/feed?page=1", "/feed?filter=x=1", "/feed?sort=best"})
  void whatCannotBeMeantIsRefused(String path) {
    assertThat(ServedArchive.shared().get(path).statusCode()).isEqualTo(400);
  }
}
