package org.ontherecord.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ontherecord.http.Priming;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Problem.Kind;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.HttpFunction;
import org.ontherecord.http.Rehearsal;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;

/** The page, openapi.json, and 404 or 405 for whatever is no route. */
public final class PageHandler implements HttpFunction {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private final Assets assets = Assets.load();
    private final Asset page = assets.page("index.html");
    private final Asset guide = assets.page("guide.html");
    private final Asset description = Asset.load("openapi.json", "application/json");
    private final ApiRoutes routes = ApiRoutes.of(description);
    private final Router router;
    @SuppressWarnings("UnusedVariable") // held so that it stays registered
    private final Priming priming = Priming.before(this::rehearse);

    public PageHandler() {
        this(Responses.logging());
    }

    PageHandler(Responses responses) {
        this.router = new Router(responses).on("GET /", request -> shown(page))
                .on("GET /guide", request -> shown(guide))
                .on("GET /assets/{version}/{name}", this::asset)
                .on("GET /openapi.json", request -> description.answer())
                .on("OPTIONS /{proxy+}", this::options)
                .on("$default", request -> request.method().equals("OPTIONS") ? options(request) : noRoute(request));
    }

    private static Answer shown(Asset page) {
        return page.answer().with("Content-Security-Policy", POLICY).with("Referrer-Policy", "no-referrer");
    }

    private Answer asset(Request request) {
        return assets.answer(request.parameter("version"), request.parameter("name"))
                .orElseThrow(() -> Refusal.notFound("there is no " + request.path()));
    }

    private Answer options(Request request) {
        return Answer.noContent().with("Allow", allowed(request));
    }

    private String allowed(Request request) {
        Set<String> methods = routes.methods(request.path());
        if (methods.isEmpty()) throw Refusal.notFound("there is no " + request.method() + " " + request.path());
        return String.join(", ", methods);
    }

    private Answer noRoute(Request request) {
        String allowed = allowed(request);
        throw new Refusal(Kind.METHOD_NOT_ALLOWED, request.path() + " takes " + allowed, List.of(),
                Map.of("Allow", allowed));
    }

    /** Makes the requests of everyone who comes to the page. */
    private void rehearse() {
        new Rehearsal(this).asking("GET /", "").asking("GET /guide", "").run(Rehearsal.OFTEN);
    }

    @Override
    public Router routes() {
        return router;
    }
}
