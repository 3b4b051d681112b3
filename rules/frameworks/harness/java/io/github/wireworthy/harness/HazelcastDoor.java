package io.github.wireworthy.harness;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Two members on the loopback address: what is sent to all members really leaves one of them. */
public final class HazelcastDoor implements Door<HazelcastInstance> {
  private final HazelcastInstance member;

  public HazelcastDoor() throws IOException {
    int first = freePort();
    int second = freePort();
    member = Hazelcast.newHazelcastInstance(config(first));
    Config other = config(second);
    other.getNetworkConfig().getJoin().getTcpIpConfig().setRequiredMember("127.0.0.1:" + first);
    Hazelcast.newHazelcastInstance(other);
    if (member.getCluster().getMembers().size() != 2) {
      throw new IllegalStateException("the members do not find each other");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Config config(int own) {
    Config config = new Config();
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.logging.type", "none");
    config.setProperty("hazelcast.socket.bind.any", "false");
    config.getJetConfig().setEnabled(true).setCooperativeThreadCount(1);
    config
        .getNetworkConfig()
        .setPort(own)
        .setPortAutoIncrement(false)
        .setPublicAddress("127.0.0.1");
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    config
        .getNetworkConfig()
        .getJoin()
        .getTcpIpConfig()
        .setEnabled(true)
        .setConnectionTimeoutSeconds(60);
    return config;
  }

  @Override
  public void let(Sender<HazelcastInstance> sender) throws Exception {
    sender.send(member);
  }
}
