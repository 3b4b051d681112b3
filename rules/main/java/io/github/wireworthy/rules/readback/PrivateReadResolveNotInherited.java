package io.github.wireworthy.rules.readback;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.InheritHook;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.verdict.Loss;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports hooks on reading that the subclasses of their class do not get. */
public final class PrivateReadResolveNotInherited implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "private-read-resolve-not-inherited",
        RuleInfo.Family.READBACK,
        "subclasses do not inherit a `readResolve` method, because of its access",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.losses().stream()
        .filter(Loss.OfResolution.class::isInstance)
        .map(Loss.OfResolution.class::cast)
        .map(loss -> finding(loss).with(() -> fixes(project, loss)));
  }

  private static List<Fix> fixes(Project project, Loss.OfResolution loss) {
    return InheritHook.of(project, loss.type(), loss.location()).stream().toList();
  }

  private Finding finding(Loss.OfResolution loss) {
    String name = Words.named(loss.type());
    return new Finding(
        info(),
        loss.certainty(),
        "the `readResolve` of "
            + name
            + " does not serve its subclass "
            + Words.named(loss.subclasses().get(0)),
        "subclasses do not inherit it",
        loss.location(),
        loss.type().name() + ".readResolve()",
        "",
        Optional.empty(),
        loss.subclasses().stream()
            .flatMap(below -> below.location().stream())
            .map(place -> new Finding.Related(place, "objects of this class are read as they are"))
            .toList(),
        List.of("make it protected", "make " + name + " final if it is to have no subclasses"));
  }
}
