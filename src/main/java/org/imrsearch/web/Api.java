package org.imrsearch.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** The HTTP API: its operations, each under its path, and what holds for all of them. */
final class Api implements Routes {
  private final List<Operation> operations = new ArrayList<>();

  Api(Archive archive, Limits limits) {
    operations.addAll(new SearchApi(archive).operations());
    operations.addAll(new LetterApi(archive).operations());
    operations.addAll(new PrecedentApi(archive).operations());
    operations.addAll(new StatisticsApi(archive).operations());
    operations.addAll(new ExportApi(archive, limits).operations());
    operations.addAll(new SuggestApi(archive).operations());
    operations.addAll(new ServiceApi(archive, operations).operations());
  }

  List<Operation> operations() {
    return List.copyOf(operations);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    for (Operation operation : operations) {
      routes.addEndpoint(
          new Endpoint(
              operation.method(),
              Operation.ROOT + operation.path(),
              request -> answer(operation, request)));
    }
  }

  private static void answer(Operation operation, Context request) throws Exception {
    Negotiation.requireAccepted(operation, request);
    operation.work().answer(Asked.of(operation, request));
  }
}
