package io.github.wireworthy.rules;

import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rules.capture.InnerClassCapturesUnserializableVariable;
import io.github.wireworthy.rules.capture.InnerClassCarriesSerializableOuter;
import io.github.wireworthy.rules.capture.InnerClassCarriesUnserializableOuter;
import io.github.wireworthy.rules.capture.LambdaCapturesUnserializableThis;
import io.github.wireworthy.rules.capture.LambdaCapturesUnserializableVariable;
import io.github.wireworthy.rules.capture.MethodReferenceBindsUnserializableReceiver;
import io.github.wireworthy.rules.crossing.UnserializableCollectionViewAtBoundary;
import io.github.wireworthy.rules.crossing.UnserializableRemoteSignature;
import io.github.wireworthy.rules.crossing.UnserializableResultAtBoundary;
import io.github.wireworthy.rules.crossing.UnserializableStateAtBoundary;
import io.github.wireworthy.rules.crossing.UnserializableValueAtBoundary;
import io.github.wireworthy.rules.hygiene.ExternalizableStateOverwritable;
import io.github.wireworthy.rules.hygiene.MissingSerialVersionUid;
import io.github.wireworthy.rules.protocol.IneffectiveSerializationMember;
import io.github.wireworthy.rules.protocol.MisdeclaredSerialPersistentFields;
import io.github.wireworthy.rules.protocol.MisdeclaredSerialVersionUid;
import io.github.wireworthy.rules.protocol.MisdeclaredSerializationMethod;
import io.github.wireworthy.rules.protocol.OverridableCallInReadObject;
import io.github.wireworthy.rules.protocol.SynchronizedSerializationMethod;
import io.github.wireworthy.rules.readback.ExternalizableWithoutPublicConstructor;
import io.github.wireworthy.rules.readback.PrivateReadResolveNotInherited;
import io.github.wireworthy.rules.readback.SuperclassStateLost;
import io.github.wireworthy.rules.readback.SuperclassWithoutNoArgConstructor;
import io.github.wireworthy.rules.readback.TransientFieldNotRestored;
import io.github.wireworthy.rules.state.ComparatorNotSerializable;
import io.github.wireworthy.rules.state.UnserializableElementType;
import io.github.wireworthy.rules.state.UnserializableField;
import io.github.wireworthy.rules.state.UnserializableRecordComponent;
import java.util.List;

/** Every rule there is, by family and then by id. */
public final class RuleRegistry {

  private static final List<Rule> ALL =
      List.of(
          new UnserializableCollectionViewAtBoundary(),
          new UnserializableRemoteSignature(),
          new UnserializableResultAtBoundary(),
          new UnserializableStateAtBoundary(),
          new UnserializableValueAtBoundary(),
          new InnerClassCapturesUnserializableVariable(),
          new InnerClassCarriesSerializableOuter(),
          new InnerClassCarriesUnserializableOuter(),
          new LambdaCapturesUnserializableThis(),
          new LambdaCapturesUnserializableVariable(),
          new MethodReferenceBindsUnserializableReceiver(),
          new ComparatorNotSerializable(),
          new UnserializableElementType(),
          new UnserializableField(),
          new UnserializableRecordComponent(),
          new ExternalizableWithoutPublicConstructor(),
          new PrivateReadResolveNotInherited(),
          new SuperclassStateLost(),
          new SuperclassWithoutNoArgConstructor(),
          new TransientFieldNotRestored(),
          new IneffectiveSerializationMember(),
          new MisdeclaredSerialPersistentFields(),
          new MisdeclaredSerialVersionUid(),
          new MisdeclaredSerializationMethod(),
          new OverridableCallInReadObject(),
          new SynchronizedSerializationMethod(),
          new ExternalizableStateOverwritable(),
          new MissingSerialVersionUid());

  private RuleRegistry() {}

  /** All rules, those that are off by default included. */
  public static List<Rule> all() {
    return ALL;
  }
}
