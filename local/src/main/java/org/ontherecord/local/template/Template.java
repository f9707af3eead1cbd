package org.ontherecord.local.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SAM template, as far as one machine can do what it says; the rest is there as {@link Section}s. */
public final class Template {
    private final Section root;

    private Template(Section root) {
        this.root = root;
    }

    public static Template load(Path file) throws IOException {
        try (InputStream yaml = Files.newInputStream(file)) {
            return load(yaml);
        }
    }

    public static Template load(InputStream yaml) {
        return new Template(TemplateYaml.read(yaml));
    }

    /** The whole file as written. */
    public Section root() {
        return root;
    }

    /** Parameters that have a default, with it. */
    public Map<String, String> parameters() {
        return root.section("Parameters")
                .entries()
                .filter(each -> each.getValue().find("Default").isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().text("Default")));
    }

    /** A resource with its Type and Properties. */
    public Section resource(String id) {
        return root.section("Resources").section(id);
    }

    /** The properties of all resources of a type by their logical ids. */
    public Map<String, Section> resourcesOf(String type) {
        return resources(type, (_, properties) -> properties)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Stream<FunctionDefinition> functions() {
        Section globals = root.section("Globals").section("Function");
        String authorizer = resources("AWS::Serverless::HttpApi",
                (_, api) -> api.section("Auth").findText("DefaultAuthorizer").orElse("NONE"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("NONE");
        return resources("AWS::Serverless::Function",
                (id, properties) -> FunctionDefinition.of(id, globals.under(properties), authorizer))
                .map(Map.Entry::getValue);
    }

    public Stream<TableDefinition> tables() {
        return resources("AWS::DynamoDB::Table", TableDefinition::of).map(Map.Entry::getValue);
    }

    public Stream<QueueDefinition> queues() {
        return resources("AWS::SQS::Queue", QueueDefinition::of).map(Map.Entry::getValue);
    }

    /** Logical ids of the S3 buckets. */
    public Set<String> buckets() {
        return resourcesOf("AWS::S3::Bucket").keySet();
    }

    private <T> Stream<Map.Entry<String, T>> resources(String type, BiFunction<String, Section, T> make) {
        return root.section("Resources")
                .entries()
                .filter(each -> each.getValue().text("Type").equals(type))
                .map(each -> Map.entry(each.getKey(),
                        make.apply(each.getKey(), each.getValue().section("Properties"))));
    }
}
