package org.ontherecord.local.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mapping of the template, with the path to it for messages. Values are String, Integer, Boolean, List, Map or
 * {@link Intrinsic}.
 */
public record Section(String path, Map<String, Object> values) {
    public Section {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Section of(String path, Object value) {
        if (!(value instanceof Map<?, ?> map)) throw new IllegalArgumentException(path + " is not a mapping");
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((name, each) -> values.put(String.valueOf(name), each));
        return new Section(path, values);
    }

    public Optional<Object> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * A value that must be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Object get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(path + "." + name + " is missing"));
    }

    public String text(String name) {
        return get(name).toString();
    }

    public Optional<String> findText(String name) {
        return find(name).map(Object::toString);
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public int number(String name, int otherwise) {
        return findText(name).map(Integer::parseInt).orElse(otherwise);
    }

    public boolean flag(String name) {
        return find(name).filter(Boolean.TRUE::equals).isPresent();
    }

    /** A mapping inside this one; empty where it is missing. */
    public Section section(String name) {
        return of(path + "." + name, find(name).orElse(Map.of()));
    }

    /** A list inside this one; empty where it is missing. */
    public List<?> list(String name) {
        Object value = find(name).orElse(List.of());
        if (value instanceof List<?> list) return list;
        throw new IllegalArgumentException(path + "." + name + " is not a list");
    }

    /** The mappings in a list. */
    public Stream<Section> sections(String name) {
        return list(name).stream().map(each -> of(path + "." + name, each));
    }

    /** The mappings inside this one. */
    public Stream<Map.Entry<String, Section>> entries() {
        return values.entrySet()
                .stream()
                .map(each -> Map.entry(each.getKey(), of(path + "." + each.getKey(), each.getValue())));
    }

    /** This mapping with the other's values put over it, mapping by mapping, as SAM merges Globals. */
    Section under(Section over) {
        Map<String, Object> merged = new LinkedHashMap<>(values);
        over.values.forEach((name, value) -> merged.merge(name, value, Section::merge));
        return new Section(over.path, merged);
    }

    private static Object merge(Object below, Object above) {
        if (!(below instanceof Map) || !(above instanceof Map)) return above;
        return of("", below).under(of("", above)).values;
    }
}
