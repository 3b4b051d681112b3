package com.hazelcast.cluster;

public interface MemberSelector {
  boolean select(Member member);
}
