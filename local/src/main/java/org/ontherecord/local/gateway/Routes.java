package org.ontherecord.local.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.local.lambda.LambdaFunction;
import org.ontherecord.local.template.Route;

/**
 * Which function answers a request, chosen as an HTTP API does: the most exact path, a named method before ANY, and
 * {@code $default} last.
 */
final class Routes {
    private final List<Target> exactFirst = new ArrayList<>();
    private final Optional<Match> otherwise;

    private record Target(Route route, PathPattern path, LambdaFunction function) {
        boolean takes(String method) {
            return route.method().equals(method) || route.method().equals("ANY");
        }
    }

    /**
     * The choice.
     *
     * @param pathParameters percent-encoded as in the request
     */
    record Match(Route route, LambdaFunction function, Map<String, String> pathParameters) {}

    Routes(List<LambdaFunction> functions) {
        Optional<Match> last = Optional.empty();
        for (LambdaFunction function : functions) {
            for (Route route : function.definition().routes()) {
                if (route.path().equals(Route.DEFAULT)) last = Optional.of(new Match(route, function, Map.of()));
                else
                    exactFirst.add(new Target(route, PathPattern.of(route.path()), function));
            }
        }
        exactFirst.sort(Comparator.comparing(Target::path)
                .thenComparing(target -> target.route().method().equals("ANY")));
        otherwise = last;
    }

    Optional<Match> find(String method, String path) {
        return exactFirst.stream()
                .filter(target -> target.takes(method))
                .flatMap(target -> target.path()
                        .match(path)
                        .map(parameters -> new Match(target.route(), target.function(), parameters))
                        .stream())
                .findFirst()
                .or(() -> otherwise);
    }
}
