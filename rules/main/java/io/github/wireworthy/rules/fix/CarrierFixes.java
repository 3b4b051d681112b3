package io.github.wireworthy.rules.fix;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.verdict.CarriedValue;
import java.util.List;
import java.util.stream.Stream;

/** The ways in which closures and classes can do without what they carry. */
public final class CarrierFixes {

  private final Project project;
  private final FreedClass classes;

  public CarrierFixes(Project project) {
    this.project = project;
    this.classes = new FreedClass(project, new CodeIndex(project));
  }

  /** What can be done about a class that carries the object around it. */
  public List<Fix> ofClass(CarriedValue carried) {
    return fixes(carried).toList();
  }

  /**
   * The same for a class that can be written as it is: its objects that are saved already differ.
   */
  public List<Fix> ofClassThatWorks(CarriedValue carried) {
    return fixes(carried).map(Fix::unsafe).toList();
  }

  /** What can be done about a lambda that carries the object around it. */
  public List<Fix> ofLambda(CarriedValue carried) {
    return CopyField.of(project, classes, carried).stream().toList();
  }

  /** What can be done about a method reference that is bound to an object. */
  public List<Fix> ofReference(CarriedValue carried) {
    return BoundReference.of(project, carried)
        .or(() -> ReceiverInside.of(project, carried))
        .or(() -> classes.ofReference(carried))
        .stream()
        .toList();
  }

  private Stream<Fix> fixes(CarriedValue carried) {
    return carried.type().flatMap(classes::of).stream();
  }
}
