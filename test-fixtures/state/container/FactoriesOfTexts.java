package fixtures.state.container;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Factories of the JDK that go with serializable elements. */
public class FactoriesOfTexts implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<String> first = List.of("a");
  private final List<String> second = Arrays.asList("a", "b");
  private final List<String> third = Collections.unmodifiableList(new ArrayList<>(first));
  private final List<String> fourth = Stream.of("a", "b").toList();
  private final List<String> fifth = Stream.of("a").collect(Collectors.toList());
  private final Set<String> sixth = Collections.synchronizedSet(new HashSet<>());
  private final Map<String, Integer> seventh = Map.of("a", 1);
  private final List<String> eighth = Collections.nCopies(3, "a");
  private final Map<Integer, List<String>> ninth =
      Stream.of("a", "bb").collect(Collectors.groupingBy(String::length));
  private final Set<String> tenth = Collections.singleton("a");

  static Object payload() {
    return new FactoriesOfTexts();
  }
}
