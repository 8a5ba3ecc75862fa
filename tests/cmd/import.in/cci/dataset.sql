BEGIN TRANSACTION;
CREATE TABLE "ServiceResource" (id VARCHAR(255) NOT NULL, "Name" VARCHAR(255), "ResourceType" VARCHAR(255), PRIMARY KEY (id));
INSERT INTO "ServiceResource" VALUES('ServiceResource-1','Eve','A');
CREATE TABLE "ServiceResourceSkill" (id VARCHAR(255) NOT NULL, "SkillId" VARCHAR(255), "SkillLevel" VARCHAR(255), "EffectiveStartDate" VARCHAR(255), "ServiceResourceId" VARCHAR(255), PRIMARY KEY (id));
INSERT INTO "ServiceResourceSkill" VALUES('ServiceResourceSkill-1','${id:Skill:Spanish}','2','2026-01-01T00:00:00Z','ServiceResource-1');
COMMIT;
