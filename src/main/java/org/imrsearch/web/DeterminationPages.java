package org.imrsearch.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Determination;
import org.imrsearch.query.RulingName;
import org.imrsearch.query.TextMarks;
import org.imrsearch.source.LetterFile;

/** The page of a letter, and the file that it came from. */
final class DeterminationPages implements Routes {
  private static final Set<String> NAMES = Set.of("q");

  private final Archive archive;
  private final Templates templates;

  DeterminationPages(Archive archive, Templates templates) {
    this.archive = archive;
    this.templates = templates;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/determination/{id}", this::show);
    routes.get("/determination/{id}/original", this::original);
  }

  private void show(Context request) {
    String typed = request.pathParam("id");
    SearchState state = SearchState.of(new Parameters(request.queryParamMap(), NAMES));
    Optional<Determination> letter = archive.engine().fetch(typed);
    if (letter.isEmpty()) {
      request.redirect(canonical(typed, state), HttpStatus.PERMANENT_REDIRECT);
      return;
    }
    templates.show(
        request,
        "determination.jte",
        DeterminationPage.of(letter.get(), state.query(), marks(state)));
  }

  /** Finds what another spelling of a case number, or the id of a ruling, leads to. */
  private String canonical(String typed, SearchState state) {
    RulingName name = RulingName.parse(typed);
    Determination letter =
        Optional.of(name.letter())
            .filter(id -> !id.equals(typed))
            .flatMap(archive.engine()::fetch)
            .orElseThrow(() -> new ProblemException(notThere(typed)));
    String page = state.on(Addresses.determination(letter.id()));
    return name.number().map(number -> page + "#ruling-" + number).orElse(page);
  }

  static Problem notThere(String id) {
    String shown = id.length() > 60 ? id.substring(0, 60) + "..." : id;
    return Problem.notFound(
        "There is no determination \"%s\" in this index. Search for words of it, or for the first digits of its case number, such as cm14 1003."
            .formatted(shown));
  }

  private TextMarks marks(SearchState state) {
    return state.query().isEmpty()
        ? TextMarks.NONE
        : archive.engine().marks(state.request(archive, List.of()));
  }

  private void original(Context request) {
    new Parameters(request.queryParamMap(), Set.of());
    LetterFile file = new Originals(archive.engine()).of(request.pathParam("id"));
    String name = Originals.safeName(file.fileName());
    request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    request.header("Content-Security-Policy", "sandbox; default-src 'none'");
    request.contentType(Originals.type(file.fileName()));
    request.result(file.open());
  }
}
