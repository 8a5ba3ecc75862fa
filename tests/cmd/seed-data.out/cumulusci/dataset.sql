BEGIN TRANSACTION;
CREATE TABLE "User" (
  id VARCHAR(255) NOT NULL,
  "Username" VARCHAR(255),
  "LastName" VARCHAR(255),
  "Email" VARCHAR(255),
  "Alias" VARCHAR(255),
  "ProfileId" VARCHAR(255),
  "TimeZoneSidKey" VARCHAR(255),
  "LocaleSidKey" VARCHAR(255),
  "LanguageLocaleKey" VARCHAR(255),
  "EmailEncodingKey" VARCHAR(255),
  PRIMARY KEY (id)
);
INSERT INTO "User" VALUES('User-1','ada@larkfield.example','Lovelace','ada@larkfield.example','ada','${id:Profile:Standard User}','GMT','en_GB','en_US','UTF-8');
CREATE TABLE "ServiceResource" (
  id VARCHAR(255) NOT NULL,
  "Name" VARCHAR(255),
  "ResourceType" VARCHAR(255),
  "IsActive" VARCHAR(255),
  "RelatedRecordId" VARCHAR(255),
  PRIMARY KEY (id)
);
INSERT INTO "ServiceResource" VALUES('ServiceResource-1','Ada Lovelace','A','true','User-1');
CREATE TABLE "ServiceResourceSkill" (
  id VARCHAR(255) NOT NULL,
  "ServiceResourceId" VARCHAR(255),
  "SkillId" VARCHAR(255),
  "SkillLevel" VARCHAR(255),
  "EffectiveStartDate" VARCHAR(255),
  PRIMARY KEY (id)
);
INSERT INTO "ServiceResourceSkill" VALUES('ServiceResourceSkill-1','ServiceResource-1','${id:Skill:German}','4.5','2026-01-01T00:00:00Z');
CREATE TABLE "Case" (
  id VARCHAR(255) NOT NULL,
  "Subject" VARCHAR(255),
  "Priority" VARCHAR(255),
  PRIMARY KEY (id)
);
INSERT INTO "Case" VALUES('Case-1','A late parcel, again',NULL);
CREATE TABLE "PendingServiceRouting" (
  id VARCHAR(255) NOT NULL,
  "ServiceChannelId" VARCHAR(255),
  "WorkItemId" VARCHAR(255),
  "CapacityWeight" VARCHAR(255),
  "IsReadyForRouting" VARCHAR(255),
  PRIMARY KEY (id)
);
INSERT INTO "PendingServiceRouting" VALUES('PendingServiceRouting-1','${id:ServiceChannel:Cases}','Case-1','1','false');
COMMIT;
