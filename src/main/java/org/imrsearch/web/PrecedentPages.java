package org.imrsearch.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.precedent.Matter;
import org.imrsearch.precedent.PrecedentAnswer;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Query;
import org.imrsearch.query.RulingName;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.source.Decoded;
import org.imrsearch.source.RawLetter;
import org.imrsearch.source.Rejection;

/**
 * The precedents page: what compares to a ruling, to a request in words, or to a letter sent in.
 */
final class PrecedentPages implements Routes {
  private static final String YEAR = "year";
  private static final int MOST_YEARS = 40;
  private static final int UNREADABLE = 422;

  private final Archive archive;
  private final Templates templates;

  PrecedentPages(Archive archive, Templates templates) {
    this.archive = archive;
    this.templates = templates;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PrecedentPage.PAGE, this::ofAddress);
    routes.post(PrecedentPage.PAGE, this::ofLetter);
  }

  private void ofAddress(Context request) {
    PrecedentForm form = PrecedentForm.of(request.queryParamMap(), PrecedentForm.OF_ADDRESS);
    if (!form.like().isEmpty()) {
      ofRuling(request, form);
    } else if (form.asks()) {
      Matter matter =
          archive.matters().of(form.service(), form.diagnoses(), form.guidelines(), form.facts());
      show(request, form, List.of(), "", "", Optional.of(matter));
    } else {
      show(request, form, List.of(), "", "", Optional.empty());
    }
  }

  private void ofRuling(Context request, PrecedentForm form) {
    RulingName name = RulingName.parse(form.like());
    Determination letter =
        archive
            .engine()
            .fetch(name.letter())
            .orElseThrow(() -> new ProblemException(DeterminationPages.notThere(name.of())));
    int number = name.number().orElse(1);
    List<PrecedentPage.Service> services = new ArrayList<>();
    Optional<Matter> matter = Optional.empty();
    for (Ruling ruling : letter.rulings()) {
      boolean chosen = ruling.number() == number;
      String address = form.liking(letter.id() + "#" + ruling.number()).on(PrecedentPage.PAGE);
      services.add(new PrecedentPage.Service(ruling.number(), ruling.service(), address, chosen));
      if (chosen) {
        matter = Optional.of(Matter.of(letter, ruling));
      }
    }
    if (matter.isEmpty()) {
      throw new ProblemException(
          Problem.notFound(
              "%s has no ruling %d; it has %d."
                  .formatted(letter.id(), number, letter.rulings().size())));
    }
    show(request, form.liking(letter.id() + "#" + number), services, "", "", matter);
  }

  private void ofLetter(Context request) throws IOException {
    SentForm sent = SentForm.of(request);
    PrecedentForm form = PrecedentForm.of(sent.fields(), PrecedentForm.OF_LETTER);
    Optional<Decoded> decoded = sent.letter();
    if (decoded.isEmpty()) {
      refuse(request, form, "Paste a text or choose a file first.");
      return;
    }
    switch (decoded.get()) {
      case Rejection rejection ->
          refuse(
              request,
              form,
              "No text could be read from this file: " + rejection.reason().label() + ".");
      case RawLetter letter -> ofLetter(request, form, letter);
    }
  }

  private void ofLetter(Context request, PrecedentForm form, RawLetter letter) {
    List<Matter> matters = archive.matters().read(letter);
    if (form.number() > matters.size()) {
      throw new ProblemException(
          Problem.parameter(
              "number", "The letter has " + Readable.count(matters.size(), "service") + "."));
    }
    List<PrecedentPage.Service> services = new ArrayList<>();
    for (Matter matter : matters) {
      int number = services.size() + 1;
      services.add(
          new PrecedentPage.Service(number, matter.service(), "", number == form.number()));
    }
    Matter matter = matters.get(form.number() - 1);
    show(request, form, services, letter.text(), "", Optional.of(matter));
  }

  private void refuse(Context request, PrecedentForm form, String why) {
    request.status(UNREADABLE);
    show(request, form, List.of(), "", why, Optional.empty());
  }

  private void show(
      Context request,
      PrecedentForm form,
      List<PrecedentPage.Service> services,
      String text,
      String wrong,
      Optional<Matter> matter) {
    Optional<PrecedentReport> report =
        matter.map(one -> PrecedentReport.of(answer(form, one), form, archive.schema()));
    List<Constraint> constraints =
        Constraint.of(
            form.search(),
            archive.schema(),
            form.searching(SearchState.everything()).on(PrecedentPage.PAGE));
    templates.show(
        request,
        "precedents.jte",
        new PrecedentPage(form, constraints, since(), services, text, wrong, report));
  }

  private PrecedentAnswer answer(PrecedentForm form, Matter matter) {
    SearchRequest narrowed = form.search().request(archive, List.of());
    return archive
        .precedents()
        .answer(matter, narrowed.filters(), narrowed.excludes(), form.limit());
  }

  /** Offers the years that there are rulings of. */
  private List<Choice> since() {
    SearchRequest years =
        SearchRequest.counting(
            new Query.All(), List.of(), List.of(), List.of(FacetRequest.of(YEAR, MOST_YEARS)));
    return archive.engine().search(years).facets().getOrDefault(YEAR, List.of()).stream()
        .map(FacetCount::value)
        .sorted(Comparator.reverseOrder())
        .map(year -> new Choice(YEAR + "=" + year + "..", year + " or later"))
        .toList();
  }
}
