package io.github.wireworthy.rule;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.capture.Captures;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.Loss;
import io.github.wireworthy.verdict.PlainComparator;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerializabilityJudge;
import io.github.wireworthy.verdict.StateMember;
import java.util.List;

/**
 * A finished analysis: all that a rule can ask.
 *
 * @param crossings every crossing with the verdict on its payload
 * @param closures every lambda, method reference and anonymous, local or inner class that is
 *     serializable by its type and carries something, with the verdict on each thing carried
 * @param state every instance field and record component that a serializable class writes
 * @param members every member by which a class has, or seems to have, a say in serialization
 * @param losses what objects of the sources lack after they were read back, though nothing fails
 * @param comparators every comparator class that could be serializable and is not
 * @param stories the failures among them, each where it is to be told
 * @param captures what closures and classes carry
 * @param judge for what else a rule wants to know, such as what would be if something were mended
 * @param reconsideration the same for what crosses
 */
public record Project(
    List<FileFacts> files,
    TypeTable types,
    List<Judged<Crossing>> crossings,
    List<Judged<CarriedValue>> closures,
    List<Judged<StateMember>> state,
    List<SerialMember> members,
    List<Loss> losses,
    List<PlainComparator> comparators,
    Stories stories,
    Captures captures,
    SerializabilityJudge judge,
    Reconsideration reconsideration) {

  public Project {
    files = List.copyOf(files);
    crossings = List.copyOf(crossings);
    closures = List.copyOf(closures);
    state = List.copyOf(state);
    members = List.copyOf(members);
    losses = List.copyOf(losses);
    comparators = List.copyOf(comparators);
  }
}
